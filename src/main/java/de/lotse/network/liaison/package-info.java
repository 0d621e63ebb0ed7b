/** The contact point for associations: people, agreements, meetings, requests and answers of each organisation, in one place. */
@NullMarked
package de.lotse.network.liaison;

import org.jspecify.annotations.NullMarked;
