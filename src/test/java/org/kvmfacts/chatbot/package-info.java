/**
 * Tests of what chatbots use.
 */
@NullMarked
package org.kvmfacts.chatbot;

import org.jspecify.annotations.NullMarked;
