# What test/measures expects of durations: 120 developers, in whole days, as of 2026-07-01 with settle 92.
library(survival)
i <- 0:119
start <- as.integer(as.Date("2022-01-03")) + 12 * i
end <- start + 29 + (i * 37) %% 900
cut <- as.integer(as.Date("2026-07-01")) - 92
from <- cut - 365
seen <- start < cut & end >= from
entry <- pmax(0, from - start)[seen]
exit <- (pmin(end, cut - 1) - start + 1)[seen]
event <- as.integer(end < cut)[seen]
group <- ifelse(i %% 2 == 0, "female", "male")[seen]
curve <- function(keep = rep(TRUE, length(exit)))
  survfit(Surv(entry[keep], exit[keep], event[keep]) ~ 1, conf.type = "log-log")
rmst <- function(fit) unname(survival:::survmean(fit, rmean = 730)$matrix[c("rmean", "se(rmean)")])
fit <- curve()
show <- function(name, ...) cat(name, format(c(...), digits = 10), "\n")
show("n, departures", length(exit), sum(event))
show("median", unlist(quantile(fit, 0.5)))
at <- summary(fit, times = c(183, 365, 730), extend = TRUE)
show("survival", 100 * at$surv)
show("limits at 365", 100 * at$lower[2], 100 * at$upper[2])
show("restricted mean", rmst(fit))
f <- curve(group == "female"); m <- curve(group == "male")
show("groups", sum(group == "female"), sum(event[group == "female"]), sum(group == "male"), sum(event[group == "male"]))
a <- rmst(f); b <- rmst(m)
gap <- a[1] - b[1]; error <- sqrt(a[2]^2 + b[2]^2)
show("gap", gap, gap - qnorm(0.975) * error, gap + qnorm(0.975) * error)
own <- pmax(0, pmin(end + 1, cut) - pmax(start, from))
show("turnover", sum(event) / (sum(own) / 365.25), sum(own))
show("turnover limits", poisson.test(sum(event), sum(own) / 365.25)$conf.int)
