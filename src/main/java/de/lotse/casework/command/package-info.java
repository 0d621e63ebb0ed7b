/** The command field (Befehl): what is typed in one line opens a case or a page, adds a note, sets a reminder or begins a phone note. */
@NullMarked
package de.lotse.casework.command;

import org.jspecify.annotations.NullMarked;
