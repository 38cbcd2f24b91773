package tillit.notice;

/** A letter in plain text, in the receiver's language. */
public record Mail(String to, String subject, String text) {}
