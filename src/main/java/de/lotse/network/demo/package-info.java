/** The directory of the demo: content in {@code demo/network-*.yaml}, all days relative to today. Every number and address is invented. */
@NullMarked
package de.lotse.network.demo;

import org.jspecify.annotations.NullMarked;
