# Tests of several groups, and differences of the first two.
of_several_groups <- function(case) {
  y <- surv(case$rows)
  group <- factor(unclass(case$rows$groups))
  tests <- if (ncol(y) == 2) lapply(c(0, 1), test_of, y, group) else list(score_test(y, group))
  fits <- lapply(levels(group)[1:2], function(level) survfit(y[group == level] ~ 1, conf.type = "log-log"))
  c(case[c("name", "origin", "rows")], list(
    groupCount = nlevels(group), tests = tests, horizon = case$horizon,
    meanDifference = mean_difference(fits, case$horizon),
    survivalDifference = survival_difference(fits, case$horizon)
  ))
}

test_of <- function(rho, y, group) {
  test <- survdiff(y ~ group, rho = rho)
  df <- sum(test$exp > 0) - 1
  list(rho = rho, chiSquare = test$chisq, degreesOfFreedom = df, pValue = pchisq(test$chisq, df, lower.tail = FALSE),
       observed = I(test$obs), expected = I(test$exp))
}

# survdiff refuses delayed entry; the score test of the exact conditional likelihood is the log-rank test.
score_test <- function(y, group) {
  chi <- coxph(y ~ group, ties = "exact")$score
  df <- nlevels(group) - 1
  list(rho = 0, chiSquare = chi, degreesOfFreedom = df, pValue = pchisq(chi, df, lower.tail = FALSE))
}

mean_difference <- function(fits, horizon) {
  tables <- lapply(fits, function(fit) summary(fit, rmean = horizon)$table)
  value <- tables[[1]][["rmean"]] - tables[[2]][["rmean"]]
  error <- sqrt(tables[[1]][["se(rmean)"]]^2 + tables[[2]][["se(rmean)"]]^2)
  list(value = value, standardError = error, low = value - qnorm(0.975) * error, high = value + qnorm(0.975) * error,
       pValue = if (error > 0) 2 * pnorm(-abs(value) / error) else NA)
}

# Klein et al. 2007: theta = log(-log S), Var = (se / (S log S))^2.
survival_difference <- function(fits, time) {
  at <- lapply(fits, summary, times = time)
  s <- sapply(at, function(x) x$surv); se <- sapply(at, function(x) x$std.err)
  theta <- log(-log(s)); variance <- (se / (s * log(s)))^2
  chi <- if (all(s > 0 & s < 1)) diff(theta)^2 / sum(variance) else NA
  error <- sqrt(sum(se^2))
  list(value = s[1] - s[2], standardError = error, low = max(s[1] - s[2] - qnorm(0.975) * error, -1),
       high = min(s[1] - s[2] + qnorm(0.975) * error, 1), chiSquare = chi, pValue = pchisq(chi, 1, lower.tail = FALSE))
}
