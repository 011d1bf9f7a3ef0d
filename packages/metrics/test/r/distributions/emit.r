# Prints a case as one line of JSON: a name, the numbers given, and the numbers that R finds.
number <- function(x) ifelse(is.infinite(x), ifelse(x > 0, '"Infinity"', '"-Infinity"'), sprintf("%.17g", x))
numbers <- function(x) paste0("[", paste(number(x), collapse = ","), "]")
lines <- c()
emit <- function(name, args, expected)
  lines <<- c(lines, sprintf('  {"name":"%s","args":%s,"expected":%s}', name, numbers(args), numbers(expected)))
finish <- function() cat("[\n", paste(lines, collapse = ",\n"), "\n]\n", sep = "")
