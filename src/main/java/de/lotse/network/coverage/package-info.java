/** What is offered where, on what, in which language and for whom – and where nothing is. */
@org.jspecify.annotations.NullMarked
package de.lotse.network.coverage;
