package de.lotse.casework.demo;

import java.util.List;

/** Calls in which somebody took her consent back, and nobody knows yet who it was. */
record DemoWithdrawals(List<Call> calls) {

    /** @param by user name of whoever answered the telephone */
    record Call(String by, String person, String born, String phone, String note) {}
}
