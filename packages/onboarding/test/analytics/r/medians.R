# Medians of waits of which some are still open, by survfit of the package survival.
# Rscript medians.R > ../vectors/medians.json
library(survival)
set.seed(20261125)
cases <- lapply(1:60, function(i) {
  n <- sample(c(0, 1, 2, 3, 4, 5, 8, 13, 40), 1)
  if (n == 0) return('{"days":[],"done":[],"median":null}')
  days <- sample(0:sample(c(3, 10, 60), 1), n, replace = TRUE)
  done <- runif(n) < sample(c(0.2, 0.5, 0.8, 1), 1)
  median <- quantile(survfit(Surv(days, done) ~ 1), 0.5)$quantile[[1]]
  sprintf('{"days":[%s],"done":[%s],"median":%s}', paste(days, collapse = ","),
    paste(ifelse(done, "true", "false"), collapse = ","), ifelse(is.na(median), "null", format(median)))
})
cat("[\n", paste0("  ", unlist(cases), collapse = ",\n"), "\n]\n", sep = "")
