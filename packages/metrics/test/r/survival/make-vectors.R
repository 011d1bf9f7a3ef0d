# Rscript make-vectors.R <directory>: what R's survival package says of the data sets, as JSON.
suppressPackageStartupMessages(library(survival))
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
for (file in c("json.R", "data-sets.R", "of-one-group.R", "of-several-groups.R", "of-competing-risks.R")) {
  source(file.path(here, file))
}
to <- commandArgs(trailingOnly = TRUE)[1]
write_cases(lapply(one_group, of_one_group), file.path(to, "one-group.json"))
write_cases(lapply(several_groups, of_several_groups), file.path(to, "several-groups.json"))
write_cases(lapply(competing_risks, of_competing_risks), file.path(to, "competing-risks.json"))
