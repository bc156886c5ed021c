package org.copytaster.catalog.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.catalog.security.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The realm's people, asked for in the service's own name with the right {@code view-users} and no other. Roles are asked
 * for user by user: only so Keycloak counts what comes with groups and other roles, and lets us see them without more rights.
 */
@ApplicationScoped
class RealmUsers {
    /** A desk has dozens; those beyond, by user name, are not offered. */
    private static final int MOST = 1_000;

    private static final int AT_ONCE = 100;

    private static final Pattern ISSUER = Pattern.compile("(?<server>.+)/realms/(?<realm>[^/]+)/?");

    /** The lowest first. */
    private static final List<String> RANKS = List.of(Roles.READER, Roles.EDITOR, Roles.CHIEF_EDITOR, Roles.ADMIN);

    private final String server;
    private final String realm;
    private final String clientId;
    private final String secret;

    RealmUsers(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId,
            @ConfigProperty(name = "copytaster.people.client-secret") String secret) {
        Matcher address = ISSUER.matcher(issuer);
        if (!address.matches()) {
            throw new IllegalArgumentException("No realm of Keycloak's: " + issuer);
        }
        this.server = address.group("server");
        this.realm = address.group("realm");
        this.clientId = clientId;
        this.secret = secret;
    }

    /** Enabled people with at least the role reader, by name. */
    List<Person> all() {
        try (Keycloak keycloak = KeycloakBuilder.builder()
                .serverUrl(server)
                .realm(realm)
                .grantType("client_credentials")
                .clientId(clientId)
                .clientSecret(secret)
                .build()) {
            RealmResource resource = keycloak.realm(realm);
            List<Person> people = new ArrayList<>();
            for (int first = 0; first < MOST; first += AT_ONCE) {
                List<UserRepresentation> users = resource.users().list(first, AT_ONCE);
                users.stream()
                        .filter(user -> Boolean.TRUE.equals(user.isEnabled()))
                        .flatMap(user -> person(user, resource))
                        .forEach(people::add);
                if (users.size() < AT_ONCE) {
                    break;
                }
            }
            people.sort(Comparator.comparing(Person::name).thenComparing(Person::username));
            return List.copyOf(people);
        }
    }

    private static Stream<Person> person(UserRepresentation user, RealmResource realm) {
        List<String> held = realm.users().get(user.getId()).roles().realmLevel().listEffective().stream()
                .map(RoleRepresentation::getName)
                .toList();
        List<String> roles = RANKS.stream().filter(held::contains).toList();
        return roles.contains(Roles.READER) ? Stream.of(person(user, roles)) : Stream.empty();
    }

    private static Person person(UserRepresentation user, List<String> roles) {
        String fullName = Stream.of(user.getFirstName(), user.getLastName())
                .filter(name -> name != null && !name.isBlank())
                .reduce((first, last) -> first + " " + last)
                .orElse(user.getUsername());
        return new Person(user.getUsername(), "urn:copytaster:user:" + user.getId(), fullName, roles);
    }
}
