/** Reminders of the deadlines of orders and of the reports that are due. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.orders.reminders;
