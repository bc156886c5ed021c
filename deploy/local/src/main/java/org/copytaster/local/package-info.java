/**
 * Copytaster on one machine without Docker: PostgreSQL, Keycloak and the three services as child processes.
 *
 * <p>{@link org.copytaster.local.Main} is the command line behind {@code deploy/local/up}. Tests use
 * {@link org.copytaster.local.Backends} (PostgreSQL and Keycloak) or {@link org.copytaster.local.LocalStack} (all five).
 */
package org.copytaster.local;
