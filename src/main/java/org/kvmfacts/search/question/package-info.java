/**
 * Reading a question: what is asked, in which language, with which typos, by which terms
 * and with what meaning. It knows the words of the entries, but not how they are ranked.
 */
@NullMarked
package org.kvmfacts.search.question;

import org.jspecify.annotations.NullMarked;
