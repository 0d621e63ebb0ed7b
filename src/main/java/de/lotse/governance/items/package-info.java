/** Working on an agenda: items of the body's own, their order, what waits and what is deferred. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.items;
