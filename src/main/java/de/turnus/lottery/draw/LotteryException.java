package de.turnus.lottery.draw;

/** What was handed in cannot be drawn from or is no document of the lottery; the German message says what to change. */
public final class LotteryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String detail;

    /** @param detail German, naming the value and the remedy */
    public LotteryException(String detail) {
        super(detail);
        this.detail = detail;
    }

    /** German, naming the value and the remedy. */
    public String detail() {
        return detail;
    }
}
