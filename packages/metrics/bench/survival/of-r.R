# Rscript of-r.R <directory>: CPU seconds of survfit and survdiff on the columns in the directory, and what they say.
suppressPackageStartupMessages(library(survival))
directory <- commandArgs(trailingOnly = TRUE)[1]
column <- function(name, bytes) {
  file <- file.path(directory, name)
  readBin(file, "integer", file.size(file) / bytes, size = bytes, signed = bytes > 1)
}
y <- Surv(column("times", 4), column("events", 1))
group <- column("groups", 1)
seconds <- function(expression) sum(system.time(expression)[c("user.self", "sys.self")])
curve <- seconds(fit <- survfit(y ~ 1, conf.type = "log-log"))
test <- seconds(difference <- survdiff(y ~ group))
median <- quantile(fit, 0.5)
cat(sprintf('{"curve": %.3f, "test": %.3f, "median": %.15g, "low": %.15g, "high": %.15g, "chiSquare": %.15g}\n',
            curve, test, median$quantile, median$lower, median$upper, difference$chisq))
