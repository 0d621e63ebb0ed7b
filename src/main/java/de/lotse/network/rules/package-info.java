/** Rules of the directory (Verzeichnis): how often an offer is confirmed, when it is hidden, which languages and which map the public has. */
@NullMarked
package de.lotse.network.rules;

import org.jspecify.annotations.NullMarked;
