/** What becomes of an order: interim reports, another deadline, its end, and that it is taken up again. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.orders.progress;
