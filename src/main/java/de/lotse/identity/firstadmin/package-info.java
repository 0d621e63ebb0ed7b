/** Setting up an empty installation: a one-time link on the console makes the first municipality and its administrator. */
@NullMarked
package de.lotse.identity.firstadmin;

import org.jspecify.annotations.NullMarked;
