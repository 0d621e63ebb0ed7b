package de.lotse.casework.appointments;

/** For what an appointment can be agreed: a case or an inquiry, and where. */
record Subject(String name, String detail, String href) {}
