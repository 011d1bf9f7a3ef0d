# Kaplan-Meier, Nelson-Aalen, quantiles, restricted means and survival at times.
SCALES <- c("log-log", "log", "plain")
SHARES <- c(0.25, 0.5, 0.75)

surv <- function(rows) {
  times <- unclass(rows$times); events <- unclass(rows$events)
  if (is.null(rows$entries)) Surv(times, events) else Surv(unclass(rows$entries), times, events)
}

# Long curves are checked at some of their steps, to keep the files small.
shown <- function(steps, most = 30) unique(round(seq(1, steps, length.out = min(steps, most))))

of_one_group <- function(case) {
  y <- surv(case$rows)
  fits <- lapply(SCALES, function(scale) survfit(y ~ 1, conf.type = scale))
  names(fits) <- SCALES
  fit <- fits[[1]]
  at <- shown(length(fit$time))
  limits <- lapply(fits, function(fit) list(low = I(fit$lower[at]), high = I(fit$upper[at])))
  c(case[c("name", "origin", "rows")], list(
    steps = length(fit$time),
    curve = list(step = I(at - 1), time = I(fit$time[at]), atRisk = I(fit$n.risk[at]), events = I(fit$n.event[at]),
                 censored = I(fit$n.censor[at]), survival = I(fit$surv[at]), logError = I(fit$std.err[at]),
                 hazard = I(fit$cumhaz[at]), hazardError = I(fit$std.chaz[at]),
                 hazardLow = I(hazard_limit(fit, at, -1)), hazardHigh = I(hazard_limit(fit, at, 1))),
    limits = limits,
    quantiles = do.call(c, unname(lapply(SCALES, function(scale) lapply(SHARES, quantile_of, fits[[scale]], scale)))),
    restrictedMeans = lapply(Filter(function(horizon) horizon >= min(fit$time), case$horizons), restricted_mean, fit),
    survivalAt = lapply(case$horizons * 0.9, survival_at, fit)
  ))
}

# Limits may rise again when the risk set grows (delayed entry). The first time that they get to the level is
# the one that counts, as in print.survfit; quantile.survfit would take them in another order than that of time.
falling <- function(limit) { known <- !is.na(limit); limit[known] <- cummin(limit[known]); limit }

# Bie, Borgan and Liestol 1987: H exp(-+ z se / H).
hazard_limit <- function(fit, at, sign) (fit$cumhaz * exp(sign * qnorm(0.975) * fit$std.chaz / fit$cumhaz))[at]

quantile_of <- function(share, fit, scale) {
  fit$lower <- falling(fit$lower); fit$upper <- falling(fit$upper)
  q <- quantile(fit, probs = c(0.01, share))
  list(scale = scale, share = share, value = q$quantile[[2]], low = q$lower[[2]], high = q$upper[[2]])
}

restricted_mean <- function(horizon, fit) {
  table <- summary(fit, rmean = horizon)$table
  known <- horizon <= max(fit$time) || min(fit$surv) == 0
  list(horizon = horizon, value = if (known) table[["rmean"]] else NA, standardError = if (known) table[["se(rmean)"]] else NA)
}

survival_at <- function(time, fit) {
  s <- summary(fit, times = time, extend = min(fit$surv) == 0)
  if (length(s$surv) == 0) return(list(time = time, value = NA, low = NA, high = NA, standardError = NA))
  list(time = time, value = s$surv, low = s$lower, high = s$upper, standardError = s$std.err)
}
