/** The administration enters, renames and ends the organisations of its municipality. */
@NullMarked
package de.lotse.setup.organisations;

import org.jspecify.annotations.NullMarked;
