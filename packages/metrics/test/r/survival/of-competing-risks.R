# Aalen-Johansen: survfit of several states. Its standard errors are infinitesimal jackknives, which are
# Greenwood's when all are watched from the start; with delayed entry they are others, and not written.
of_competing_risks <- function(case) {
  causes <- sort(setdiff(unique(unclass(case$rows$causes)), 0))
  event <- factor(unclass(case$rows$causes), c(0, seq_len(max(2, causes))))
  times <- unclass(case$rows$times)
  y <- if (is.null(case$rows$entries)) Surv(times, event) else Surv(unclass(case$rows$entries), times, event)
  fit <- survfit(y ~ 1, id = seq_along(times), conf.type = "log-log")
  at <- shown(length(fit$time), 25)
  curves <- lapply(seq_len(nlevels(event) - 1), function(cause) {
    curve <- list(incidence = I(fit$pstate[at, cause + 1]))
    if (is.null(case$rows$entries)) {
      curve <- c(curve, list(standardError = I(fit$std.err[at, cause + 1]), low = I(fit$lower[at, cause + 1]), high = I(fit$upper[at, cause + 1])))
    }
    curve
  })
  c(case[c("name", "origin", "rows")], list(
    causeCount = nlevels(event) - 1, steps = length(fit$time), step = I(at - 1), time = I(fit$time[at]), curves = curves
  ))
}
