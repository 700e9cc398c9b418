# Partnerships of Lviv region by country. R 4, nothing to install.
api <- "http://localhost:8080/api/v1"

query <- paste(
  "region=UA46000000000026241",
  "status=active&status=in_preparation&status=unknown",
  "format=csv",
  sep = "&"
)
partnerships <- read.csv(
  paste0(api, "/partnerships?", query),
  fileEncoding = "UTF-8-BOM",
  na.strings = ""
)
print(head(sort(table(partnerships$countryNameEn), decreasing = TRUE), 5))
