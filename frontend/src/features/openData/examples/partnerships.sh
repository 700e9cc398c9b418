# Partnerships of Lviv region with Poland, as a table for a spreadsheet
curl --silent --show-error --fail --output partnerships.csv \
  "http://localhost:8080/api/v1/partnerships?region=UA46000000000026241&country=PL&format=csv"
head -n 3 partnerships.csv

# The whole register, and later again only if it has changed
curl --silent --show-error --fail --etag-save register.etag --output register.json "http://localhost:8080/api/v1/map"
curl --silent --show-error --fail --etag-compare register.etag --output changed.json --write-out "%{http_code}\n" \
  "http://localhost:8080/api/v1/map"
