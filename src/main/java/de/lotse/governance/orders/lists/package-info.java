/** The list of orders, and the control list (Beschlusskontrolle) as a workbook and on paper. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.orders.lists;
