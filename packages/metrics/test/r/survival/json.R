# Writes lists, vectors and single values as JSON, one line for each top-level element; NA is null.
number <- function(x) ifelse(is.na(x), "null", ifelse(is.infinite(x), '"Infinity"', sprintf("%.15g", x)))

json <- function(x) {
  if (is.list(x)) {
    if (is.null(names(x))) return(paste0("[", paste(vapply(x, json, ""), collapse = ", "), "]"))
    parts <- vapply(x, json, "")
    return(paste0("{", paste0('"', names(x), '": ', parts, collapse = ", "), "}"))
  }
  values <- if (is.character(x)) paste0('"', x, '"') else number(as.numeric(x))
  if (length(x) == 1 && !inherits(x, "AsIs")) values else paste0("[", paste(values, collapse = ","), "]")
}

write_cases <- function(cases, file) {
  lines <- vapply(cases, json, "")
  writeLines(c("[", paste0(lines, c(rep(",", length(lines) - 1), "")), "]"), file)
}
