package org.copytaster.catalog.people;

import java.util.List;

/**
 * Somebody who can be assigned or mentioned.
 *
 * @param username what {@code assignee} takes
 * @param user as annotations and locks name them
 * @param name what people read
 * @param roles of this realm, the lowest first
 */
record Person(String username, String user, String name, List<String> roles) {}
