source("test/r/distributions/emit.r")
for (p in list(0.03, c(0.01, 0.04), c(0.01, 0.04, 0.03, 0.005), c(0, 0.5, 1), c(0.2, 0.2, 0.2), c(0.9, 0.8, 0.001, 0.04, 0.049),
  (1:20)^2 / 500)) {
  emit("holm", p, p.adjust(p, "holm"))
  emit("benjamini-hochberg", p, p.adjust(p, "BH"))
}
finish()
