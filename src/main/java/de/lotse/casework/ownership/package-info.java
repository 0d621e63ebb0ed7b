/**
 * The lead of a case goes to another organisation (Fallübergabe), or is asked for (Übernahme anfragen). Rows never move between
 * controllers: whoever takes it over opens a case of its own with a copy of what the person agreed to, and the case before it is closed in
 * the same transaction (docs/adr/0011). Read {@link HandOverService} and {@link TakeOverService} first.
 */
@NullMarked
package de.lotse.casework.ownership;

import org.jspecify.annotations.NullMarked;
