package de.lotse.network.hsds;

/** Something was asked for in a way that cannot be answered; the message tells how it can. */
final class BadParameter extends RuntimeException {

    BadParameter(String message) {
        super(message, null, false, false);
    }
}
