source("test/r/distributions/emit.r")
each <- function(name, f, ...) {
  cases <- rbind(...)
  for (i in seq_len(nrow(cases))) emit(name, cases[i, ], do.call(f, as.list(unname(cases[i, ]))))
}
each("normalCdf", pnorm, -37.5, -37, -20, -8, -3, -2.01, -1.99, -1, 0, 1e-10, 0.5, 1.959963984540054, 3, 5, 8)
each("normalQuantile", qnorm, 0, 1e-300, 1e-20, 1e-10, 0.001, 0.025, 0.075, 0.2, 0.5, 0.8, 0.975, 0.999, 1)
each("chiSquareUpperTail", function(x, df) pchisq(x, df, lower.tail = FALSE),
  c(3.84, 1), c(0, 1), c(0.001, 1), c(100, 1), c(1000, 3), c(5, 4), c(1e-3, 0.5), c(1e6, 1e6), c(1.01e6, 1e6),
  c(30, 30), c(60, 30), c(2e4, 2e4), c(1400, 1), c(1e-10, 2))
each("logGamma", lgamma, 1e-5, 0.099, 0.1, 0.5, 1, 1.5, 2, 3, 10, 15.9, 16, 100.5, 1e8)
each("logBinomial", lchoose, c(10, 0), c(10, 3), c(10, 10), c(1000, 400), c(1e6, 3), c(1e9, 2), c(1, 1))
each("incompleteGamma", function(a, x) c(pgamma(x, a), pgamma(x, a, lower.tail = FALSE)),
  c(0.5, 0.1), c(0.5, 2), c(1, 1), c(5, 20), c(5, 0.01), c(100, 101.5), c(1e6, 1.001e6), c(0.01, 0.5))
beta <- list(c(0.3, 2, 5), c(0.5, 0.5, 0.5), c(1e-5, 1, 10), c(0.999, 3, 4), c(0.2, 200, 800), c(0.2, 1e6, 4e6),
  c(0.2003, 1e6, 4e6), c(1e-9, 0.5, 3), c(0.5, 1e9, 1e9), c(0.01, 5, 1e5), c(0.9, 1, 1), c(0.1, 0.01, 0.01),
  c(0.4, 1000, 0.5))
each("incompleteBeta", function(x, a, b) c(pbeta(x, a, b), pbeta(x, a, b, lower.tail = FALSE)), do.call(rbind, beta))
each("betaQuantile", qbeta, c(0.025, 1, 10), c(0.975, 1, 10), c(0.025, 5, 6), c(0.975, 0.5, 0.5), c(0.025, 0.5, 0.5),
  c(0.025, 1, 1e9), c(0.975, 2, 1e9), c(0.5, 3, 3), c(0.025, 1e6, 3e6), c(0.999, 30.5, 20.5), c(1e-8, 2, 3),
  c(0.025, 1e9, 1))
each("gammaQuantile", qgamma, c(0.025, 1), c(0.975, 1), c(0.025, 10), c(0.975, 11), c(0.5, 0.5), c(0.975, 1e6),
  c(0.025, 1e6), c(0.025, 0.1), c(0.999, 2))
each("studentCdf", pt, c(0, 1), c(1, 1), c(-2, 3.3), c(2, 1e6), c(-30, 5), c(0.001, 10), c(-1e-9, 2), c(1e10, 1),
  c(-1e10, 1), c(1.5, 0.5))
each("studentQuantile", qt, c(0.975, 1), c(0.975, 99), c(0.975, 1e7), c(0.6, 3.7), c(0.025, 2), c(0.3, 1), c(0.74, 8),
  c(0.76, 8), c(0.9999, 1.5))
each("poissonMass", dpois, c(0, 3), c(3, 3), c(20, 3), c(1e6, 1.001e6), c(5, 0))
each("binomialMass", dbinom, c(0, 10, 0.1), c(3, 10, 0.1), c(10, 10, 0.1), c(1e6, 4e6, 0.25), c(0, 0, 0.5), c(7, 20, 1))
each("binomialTest", function(x, n, p) binom.test(x, n, p)$p.value, c(0, 10, 0.5), c(3, 10, 0.5), c(5, 10, 0.5),
  c(9, 10, 0.3), c(1, 20, 0.3), c(12, 20, 0.3), c(0, 5, 0.01), c(520, 1000, 0.5), c(10, 10, 0.99))
law <- function(first, second, drawn) dhyper(max(0, drawn - second):min(first, drawn), first, second, drawn)
each("hypergeometricLaw", law, c(5, 5, 5), c(3, 10, 12), c(10, 3, 12), c(1, 1, 0), c(40, 60, 30))
finish()
