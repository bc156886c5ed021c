"""Keeps a copy of the catalog in a folder, one file an article, and goes on where it was: python3 mirror.py FOLDER"""
import json, os, pathlib, sys, time, urllib.error, urllib.parse, urllib.request

catalog, issuer = os.environ["CATALOG_URL"], os.environ["OIDC_ISSUER_URL"]
login = {"grant_type": "client_credentials", "client_id": os.environ["CLIENT_ID"], "client_secret": os.environ["CLIENT_SECRET"]}
folder, token = pathlib.Path(sys.argv[1]), None
folder.mkdir(parents=True, exist_ok=True)

def get(path, again=True):
    global token
    try:
        request = urllib.request.Request(catalog + path, headers={"Authorization": f"Bearer {token}"})
        return urllib.request.urlopen(request, timeout=30).read()
    except urllib.error.HTTPError as problem:
        if problem.code in (404, 410): return None  # gone
        if problem.code != 401 or not again: raise
    form = urllib.parse.urlencode(login).encode()
    token = json.load(urllib.request.urlopen(issuer + "/protocol/openid-connect/token", form, 30))["access_token"]
    return get(path, again=False)

def keep(name, content):
    if content is None: return (folder / name).unlink(missing_ok=True)
    (folder / "new").write_bytes(content)
    (folder / "new").replace(folder / name)  # whole, or not at all

while True:
    try:
        after = (folder / "cursor").read_text() if (folder / "cursor").exists() else "0"
        page = get(f"/changes?limit=200&after={after}")
        if page is None:  # the catalog was restored from a backup: begin anew
            for file in [*folder.glob("*.json"), folder / "cursor"]: file.unlink()
            continue
        page = json.loads(page)
        for article in {change["article"] for change in page["items"]}:
            keep(article + ".json", get("/articles/" + article))
        keep("cursor", page["next"].encode())  # last: what is done twice does no harm
        if not page["more"]: time.sleep(1)
    except OSError as trouble:  # no network, no answer, 429, 5xx
        print(trouble, file=sys.stderr)
        time.sleep(5)
