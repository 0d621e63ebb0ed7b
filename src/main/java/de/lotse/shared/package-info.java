/** What every module may use: ids, roles, the scope of a request, the three exceptions that reach the web. */
@org.springframework.modulith.ApplicationModule(displayName = "Gemeinsames")
@org.jspecify.annotations.NullMarked
package de.lotse.shared;
