/** Which offers fit somebody, with the reasons: by topic first, ranked by language, way, who may come, free places and how sure it is. */
@NullMarked
package de.lotse.network.finding;

import org.jspecify.annotations.NullMarked;
