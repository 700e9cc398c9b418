# Partnerships of Lviv region by country. Python 3, nothing to install.
import json
from collections import Counter
from urllib.parse import urlencode
from urllib.request import urlopen

API = "http://localhost:8080/api/v1"


def partnerships(**filters):
    """All partnerships that match, page by page."""
    page = 1
    while True:
        query = urlencode({**filters, "page": page, "size": 200}, doseq=True)
        with urlopen(f"{API}/partnerships?{query}") as response:
            answer = json.load(response)
        yield from answer["items"]
        if answer["links"]["next"] is None:
            return
        page += 1


by_country = Counter(
    partnership["country"]["name"]["en"]
    for partnership in partnerships(region="UA46000000000026241", status=["active", "in_preparation", "unknown"])
)
for country, count in by_country.most_common(5):
    print(f"{country}: {count}")
