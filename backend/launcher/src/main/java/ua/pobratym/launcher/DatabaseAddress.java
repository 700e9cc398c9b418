package ua.pobratym.launcher;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a PostgreSQL is and who asks. The URL itself holds no secret, so that it may be printed. */
record DatabaseAddress(String jdbcUrl, Optional<String> username, Optional<String> password) {

    private static final String FORMS = "DATABASE_URL must look like postgres://user:password@host:5432/database"
            + " or jdbc:postgresql://host:5432/database?user=…&password=…";

    static DatabaseAddress local(int port) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", Optional.of("postgres"), Optional.empty());
    }

    /** Reads both the JDBC form and the {@code postgres://} form that hosting services hand out. */
    static DatabaseAddress parse(String text) {
        var uri = uri(text.strip().replaceFirst("^jdbc:", ""));
        var scheme = Optional.ofNullable(uri.getScheme()).orElse("");
        // the values are left out of the message: they may hold a password
        if (!scheme.equals("postgres") && !scheme.equals("postgresql")) {
            throw new StartProblem(FORMS + ", not " + (scheme.isEmpty() ? "without a scheme." : scheme + ":…"));
        }
        if (uri.getHost() == null) {
            throw new StartProblem(FORMS + "; it names no host (write special characters of the password as %XX).");
        }
        var query = query(Optional.ofNullable(uri.getRawQuery()).orElse(""));
        var user = Optional.ofNullable(query.remove("user"));
        var password = Optional.ofNullable(query.remove("password"));
        if (uri.getRawUserInfo() != null) {
            var parts = uri.getRawUserInfo().split(":", 2);
            user = Optional.of(decode(parts[0]));
            password = parts.length == 2 ? Optional.of(decode(parts[1])) : password;
        }
        var path = Optional.ofNullable(uri.getRawPath()).filter(p -> p.length() > 1);
        var database = path.orElse("/postgres");
        var port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
        var parameters = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        var suffix = parameters.isEmpty() ? "" : "?" + parameters;
        return new DatabaseAddress("jdbc:postgresql://" + uri.getHost() + port + database + suffix, user, password);
    }

    /** The same address in the one-line form, for programs such as psql; only for databases without a password. */
    String url() {
        return jdbcUrl.replace(
                "jdbc:postgresql://", "postgres://" + username.map(u -> u + "@").orElse(""));
    }

    /** Variables that Quarkus reads. What the address does not say stays as the environment has it. */
    Map<String, String> variables() {
        var variables = new LinkedHashMap<String, String>();
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl);
        username.ifPresent(value -> variables.put("QUARKUS_DATASOURCE_USERNAME", value));
        password.ifPresent(value -> variables.put("QUARKUS_DATASOURCE_PASSWORD", value));
        return variables;
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new StartProblem(FORMS + " (write special characters of the password as %XX).");
        }
    }

    private static Map<String, String> query(String raw) {
        var values = new LinkedHashMap<String, String>();
        Stream.of(raw.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .forEach(pair -> values.put(pair[0], pair.length == 2 ? pair[1] : ""));
        values.replaceAll((name, value) -> name.equals("user") || name.equals("password") ? decode(value) : value);
        return values;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
