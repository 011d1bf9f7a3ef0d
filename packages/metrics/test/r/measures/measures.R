# What test/measures expects of whole measures, by name, as JSON.
library(survival)
lines <- c()
show <- function(name, ...) lines <<- c(lines, sprintf('  "%s": [%s]', name, paste(sprintf("%.12g", c(...)), collapse = ", ")))

# Durations: 120 developers, in whole days, as of 2026-07-01 with settle 92.
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
curve <- function(keep) survfit(Surv(entry[keep], exit[keep], event[keep]) ~ 1, conf.type = "log-log")
rmst <- function(fit) unname(survival:::survmean(fit, rmean = 730)$matrix[c("rmean", "se(rmean)")])
fit <- curve(rep(TRUE, length(exit)))
show("spells and departures", length(exit), sum(event))
show("median", unlist(quantile(fit, 0.5)))
show("survival", 100 * summary(fit, times = c(183, 365, 730), extend = TRUE)$surv)
show("restricted mean", rmst(fit)[1])
women <- rmst(curve(group == "female"))
men <- rmst(curve(group == "male"))
gap <- women[1] - men[1]
show("gap", gap, gap + c(-1, 1) * qnorm(0.975) * sqrt(women[2]^2 + men[2]^2))
years <- sum(pmax(0, pmin(end + 1, cut) - pmax(start, from))) / 365.25
show("turnover", sum(event) / years, poisson.test(sum(event), years)$conf.int)

# Tickets: 25 startups live for 91 days, 12 tickets one by one, then 4 for each of 3 startups: the variance of a
# ratio by its residuals, as survey::svyratio has it.
months <- 91 / 30.4375
show("tickets", poisson.test(12, 25 * months)$conf.int)
y <- c(4, 4, 4, rep(0, 22))
exposure <- rep(months, 25)
error <- sqrt(25 / 24 * sum(residuals(lm(y ~ 0 + exposure))^2)) / sum(y)
show("bunched tickets", sum(y) / sum(exposure) * exp(c(-1, 1) * qnorm(0.975) * error))

# Shares: Wilson's limits.
for (share in list(c(30, 40), c(57, 131), c(12, 24), c(24, 30), c(10, 25)))
  show(paste("wilson", share[1], share[2]), 100 * prop.test(share[1], share[2], correct = FALSE)$conf.int)
cat("{\n", paste(lines, collapse = ",\n"), "\n}\n", sep = "")
