package de.lotse.identity;

/** The way of an invitation to somebody who has no account yet, if the installation has a mail server. */
public interface InvitationPost {

    /** Whether there is one. */
    boolean isOpen();

    /**
     * Hands a text to the mail server.
     *
     * @param address whose it is nobody has shown yet
     * @return false if the server did not take it
     */
    boolean send(String address, String subject, String text);
}
