/** The access log: who looked at which case, written in the transaction of the read. */
@org.springframework.modulith.ApplicationModule(displayName = "Protokoll")
@org.jspecify.annotations.NullMarked
package de.lotse.audit;
