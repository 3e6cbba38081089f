package org.kvmfacts.chatbot;

import java.util.List;

/**
 * A thing as chatbots read it.
 *
 * @param text the thing as text, with its sources
 * @param citations what it rests on
 */
record Dossier(String text, List<Cited> citations) {

}
