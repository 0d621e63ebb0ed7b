/** Takes the text of an interim report out of all its versions, where something stands in it that should not. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.orders.removal;
