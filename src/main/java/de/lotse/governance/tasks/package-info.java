/** What somebody is to do after a meeting or a decision, until when, and the reminders of it. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.tasks;
