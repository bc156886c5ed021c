/// Keeps a copy of the catalog in a folder, one file an article, and goes on where it was: `java Mirror.java FOLDER`
import module java.net.http;

final HttpClient http = HttpClient.newHttpClient();
String token = "none yet";

void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0])), cursor = folder.resolve("cursor");
    while (true) {
        try {
            String after = Files.exists(cursor) ? Files.readString(cursor) : "0";
            Optional<String> page = get("/changes?limit=200&after=" + after);
            if (page.isEmpty()) { // the catalog was restored from a backup: begin anew
                try (var files = Files.list(folder)) { for (Path file : files.toList()) Files.delete(file); }
                continue;
            }
            for (String article : new TreeSet<>(all("article", page.get()))) keep(folder.resolve(article + ".json"), get("/articles/" + article));
            keep(cursor, Optional.of(all("next", page.get()).getLast())); // last: what is done twice does no harm
            if (!page.get().contains("\"more\":true")) Thread.sleep(1_000);
        } catch (IOException trouble) { // no network, no answer, 429, 5xx
            System.err.println(trouble);
            Thread.sleep(5_000);
        }
    }
}

/// Nothing where it is gone.
Optional<String> get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(System.getenv("CATALOG_URL") + path)).header("Authorization", "Bearer " + token));
    if (answer.statusCode() == 401) {
        String form = "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(System.getenv("CLIENT_ID"), System.getenv("CLIENT_SECRET"));
        token = all("access_token", send(HttpRequest.newBuilder(URI.create(System.getenv("OIDC_ISSUER_URL") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form))).body()).getFirst();
        answer = send(HttpRequest.newBuilder(URI.create(System.getenv("CATALOG_URL") + path)).header("Authorization", "Bearer " + token));
    }
    if (answer.statusCode() == 404 || answer.statusCode() == 410) return Optional.empty();
    if (answer.statusCode() != 200) throw new IOException(path + " answered " + answer.statusCode());
    return Optional.of(answer.body());
}

HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
}

/// Whole, or not at all.
void keep(Path file, Optional<String> content) throws IOException {
    if (content.isEmpty()) { Files.deleteIfExists(file); return; }
    Files.move(Files.writeString(file.resolveSibling("new"), content.get()), file, StandardCopyOption.REPLACE_EXISTING);
}

/// The values of a field of strings; no text can look like one, because its quotes are written with a backslash.
List<String> all(String field, String json) {
    return Pattern.compile("\"" + field + "\":\"([^\"\\\\]*)\"").matcher(json).results().map(found -> found.group(1)).toList();
}
