# The data: sets that the survival package publishes, and small ones at the edges.
rows <- function(times, events, entries = NULL) {
  columns <- list(times = I(as.numeric(times)), events = I(as.numeric(events)))
  if (!is.null(entries)) columns$entries <- I(as.numeric(entries))
  columns
}
case <- function(name, origin, rows, horizons) list(name = name, origin = origin, rows = rows, horizons = horizons)
from_package <- function(set, reference) paste0("R survival::", set, "; ", reference)

mayo <- pbc[!is.na(pbc$trt), ]
some <- function(data, n) data[seq(1, nrow(data), length.out = n), ]
infections <- cgd[order(cgd$id, cgd$tstart), ]
sixmp <- list(times = c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35),
              events = c(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0))
placebo <- list(times = c(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23), events = rep(1, 21))

one_group <- list(
  case("lung", from_package("lung", "Loprinzi 1994"), rows(lung$time, lung$status == 2), c(365, 1000)),
  case("leukaemia, maintained", from_package("aml", "Miller 1997"), with(aml[aml$x == "Maintained", ], rows(time, status)), c(30, 100)),
  case("leukaemia, not maintained: the last one has the event", from_package("aml", "Miller 1997"), with(aml[aml$x != "Maintained", ], rows(time, status)), c(20, 60)),
  case("leukaemia under 6-MP", "Freireich 1963, Blood 21:699; Gehan 1965", rows(sixmp$times, sixmp$events), c(20, 35)),
  case("leukaemia under placebo: no censoring, many ties", "Freireich 1963, Blood 21:699; Gehan 1965", rows(placebo$times, placebo$events), c(10, 30)),
  case("veterans' lung cancer", from_package("veteran", "Kalbfleisch and Prentice 1980"), rows(veteran$time, veteran$status), c(180, 999)),
  case("ovarian cancer", from_package("ovarian", "Edmunson 1979"), rows(ovarian$futime, ovarian$fustat), c(600, 1200)),
  case("heart transplants, with delayed entry, in half days", from_package("heart", "Crowley and Hu 1977"), rows(heart$stop, heart$event, heart$start), c(365, 1500)),
  case("heart transplants on the waiting list", from_package("stanford2", "Escobar and Meeker 1992"), rows(stanford2$time, stanford2$status), c(1000, 3000)),
  case("biliary cirrhosis, the trial", from_package("pbc", "Therneau and Grambsch 2000"), rows(mayo$time, mayo$status == 2), c(1825, 4000)),
  case("biliary cirrhosis since diagnosis of age 40: entry by age in days beyond", from_package("pbc", "Therneau and Grambsch 2000"),
       with(mayo[mayo$age > 40, ], { from <- round((age - 40) * 365.25); rows(from + time, status == 2, from) }), c(5000, 12000)),
  case("kidney catheters", from_package("kidney", "McGilchrist and Aisbett 1991"), rows(kidney$time, kidney$status), c(100, 500)),
  case("rat tumours", from_package("rats", "Mantel 1977"), rows(rats$time, rats$status), c(90, 104)),
  case("gammopathy", from_package("mgus", "Kyle 1993"), rows(mgus$futime, mgus$death), c(3650, 10000)),
  case("laser treatment of eyes, times in hundredths", from_package("retinopathy", "Blair 1980"), with(some(retinopathy, 150), rows(futime, status)), c(36.5, 60)),
  case("repeated infections, with delayed entry", from_package("cgd", "Fleming and Harrington 1991"), rows(infections$tstop, infections$status, infections$tstart), c(200, 380)),
  case("a single event", "made: one row", rows(5, 1), c(3, 5, 8)),
  case("a single censoring", "made: one row", rows(5, 0), c(3, 5)),
  case("all censored", "made: no event", rows(c(3, 5, 5, 9), c(0, 0, 0, 0)), c(4, 9)),
  case("all events on one day", "made: the curve falls to 0 at once", rows(c(7, 7, 7), c(1, 1, 1)), c(5, 7)),
  case("an event and a censoring on the same day", "made: the censored one is at risk", rows(c(4, 4, 6, 8), c(1, 0, 1, 0)), c(5, 8)),
  case("flat at one half", "made: the median is in the middle", rows(c(1, 2, 5, 8), c(1, 1, 1, 0)), c(4, 8)),
  case("flat at one half up to the end", "made: the flat part ends with the data", rows(c(1, 2, 5, 9), c(1, 1, 0, 0)), c(4, 9)),
  case("flat at one half but for rounding", "made: (9/10)(8/9)(7/8)... is not exactly one half", rows(1:10, c(1, 1, 1, 1, 1, 0, 1, 0, 0, 1)), c(4, 9)),
  case("an event on day 0", "made: time 0 without delayed entry", rows(c(0, 0, 3, 6), c(1, 0, 1, 0)), c(3, 6)),
  case("an entry on the day of another's event", "made: who enters at a time is not at risk then", rows(c(4, 6, 9, 9), c(1, 1, 0, 1), c(0, 4, 4, 5)), c(5, 9)),
  case("a risk set that empties early", "made: the curve stays at 0", rows(c(2, 3, 8, 9), c(1, 1, 1, 0), c(0, 1, 4, 5)), c(2, 9)),
  case("times that rounding tells apart", "made: 0.1 + 0.2 is 0.3", rows(c(0.1 + 0.2, 0.3, 0.7, 1.1), c(1, 1, 0, 1)), c(0.5, 1)),
  case("whole times too long to count", "made: seconds", rows(c(86400, 172800, 172800, 2592000, 31536000), c(1, 1, 0, 1, 0)), c(1e6, 3e7)),
  case("long times that only rounding tells apart", "made: seconds since 1970, of which R ties those that differ by less than the mean times 1.5e-8", rows(c(1.6e9, 1.6e9 + 20, 1.65e9, 1.7e9 + 0.5), c(1, 0, 1, 1)), c(1.62e9, 1.7e9)),
  case("days beyond the first four thousand", "made: long follow-up", rows(c(100, 4095, 4096, 4097, 8192, 20000), c(1, 1, 1, 0, 1, 0)), c(4096, 20000))
)

groups <- function(name, origin, times, events, group, horizon, entries = NULL) {
  keep <- !is.na(group)
  data <- rows(times[keep], events[keep], if (!is.null(entries)) entries[keep])
  data$groups <- I(as.integer(factor(group[keep])) - 1)
  list(name = name, origin = origin, rows = data, horizon = horizon)
}

several_groups <- list(
  groups("leukaemia by maintenance", from_package("aml", "Miller 1997"), aml$time, aml$status, aml$x, 40),
  groups("leukaemia by treatment", "Freireich 1963, Blood 21:699; Gehan 1965", c(sixmp$times, placebo$times), c(sixmp$events, placebo$events), rep(1:2, each = 21), 20),
  groups("lung by sex", from_package("lung", "Loprinzi 1994"), lung$time, lung$status == 2, lung$sex, 365),
  groups("lung by performance, four groups, one of a single patient", from_package("lung", "Loprinzi 1994"), lung$time, lung$status == 2, lung$ph.ecog, 100),
  groups("veterans by treatment", from_package("veteran", "Kalbfleisch and Prentice 1980"), veteran$time, veteran$status, veteran$trt, 180),
  groups("veterans by cell type", from_package("veteran", "Kalbfleisch and Prentice 1980"), veteran$time, veteran$status, veteran$celltype, 100),
  groups("ovarian cancer by treatment", from_package("ovarian", "Edmunson 1979"), ovarian$futime, ovarian$fustat, ovarian$rx, 600),
  groups("biliary cirrhosis by oedema", from_package("pbc", "Therneau and Grambsch 2000"), mayo$time, mayo$status == 2, mayo$edema, 1000),
  groups("eyes by treatment, times in hundredths", from_package("retinopathy", "Blair 1980"), some(retinopathy, 150)$futime, some(retinopathy, 150)$status, some(retinopathy, 150)$trt, 36.5),
  groups("rats by treatment", from_package("rats", "Mantel 1977"), rats$time, rats$status, rats$rx, 90),
  groups("heart transplants, with delayed entry", from_package("heart", "Crowley and Hu 1977"), heart$stop, heart$event, heart$transplant, 100, heart$start),
  groups("infections by treatment, with delayed entry", from_package("cgd", "Fleming and Harrington 1991"), infections$tstop, infections$status, infections$treat, 200, infections$tstart),
  groups("a group without events", "made", c(1, 2, 3, 2, 4, 5), c(1, 1, 0, 0, 0, 0), c(1, 1, 1, 2, 2, 2), 3),
  groups("a third group that has left before the first event", "made: it has no expected events", c(3, 4, 5, 3, 6, 7, 1, 2), c(1, 1, 0, 1, 1, 0, 0, 0), c(1, 1, 1, 2, 2, 2, 3, 3), 4)
)

competing <- function(name, origin, times, causes, entries = NULL) {
  data <- list(times = I(as.numeric(times)), causes = I(as.numeric(causes)))
  if (!is.null(entries)) data$entries <- I(as.numeric(entries))
  list(name = name, origin = origin, rows = data)
}
gammopathy <- some(mgus2, 500)
competing_risks <- list(
  competing("gammopathy: malignancy, death", from_package("mgus2", "Kyle 2002, NEJM 346:564; every third or so"),
            with(gammopathy, ifelse(pstat == 1, ptime, futime)), with(gammopathy, ifelse(pstat == 1, 1, 2 * death))),
  competing("waiting for a liver: death, transplant, withdrawal", from_package("transplant", "Kim 2006; every third"),
            some(transplant, 270)$futime + 1, match(as.character(some(transplant, 270)$event), c("censored", "death", "ltx", "withdraw")) - 1),
  competing("biliary cirrhosis: transplant, death", from_package("pbc", "Therneau and Grambsch 2000"), mayo$time, mayo$status),
  competing("events of two causes on the last day", "made: nobody is left", c(1, 2, 2, 3, 5, 5), c(1, 2, 0, 1, 1, 2)),
  competing("a cause that never happens first", "made", c(1, 2, 3, 4), c(1, 1, 0, 1)),
  competing("two causes, with delayed entry", "made: entry from 0 to 4", c(3, 4, 5, 6, 7, 8, 9), c(1, 2, 1, 0, 2, 1, 0), c(0, 0, 1, 2, 0, 4, 3))
)
