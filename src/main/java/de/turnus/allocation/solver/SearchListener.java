package de.turnus.allocation.solver;

/** Watches a search and may end it. All methods are called from several threads, one after the other. */
public interface SearchListener {
    /** Watches nothing and never stops. */
    SearchListener NONE = new SearchListener() {
        @Override
        public void onProgress(SearchProgress progress) {}

        @Override
        public boolean stopRequested() {
            return false;
        }
    };

    /** The best plan so far, and how many moves it took to get here; called at most four times a second and after each search. */
    void onProgress(SearchProgress progress);

    /** The search has ended with a plan and what is to be proven about it is being proven. */
    default void onProof() {}

    /** Whether the search is to end now and keep its best plan; asked ten times a second. */
    boolean stopRequested();
}
