package de.turnus.analyseteam;

/**
 * A person in a team, by organisation and number only: no personal data.
 *
 * @param organisation one of the partner organisations, 1 to 100 characters
 * @param number which of the organisation's persons, 1 to 999
 */
public record TeamMember(String organisation, int number) {
    @Override
    public String toString() {
        return organisation + " " + number;
    }
}
