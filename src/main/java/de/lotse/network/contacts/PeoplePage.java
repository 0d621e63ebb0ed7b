package de.lotse.network.contacts;

import java.util.List;

/** The people of an entry. */
record PeoplePage(PersonOwner owner, List<Person> people) {}
