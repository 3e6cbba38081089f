-- The sections of the article in order, named in our own words.

insert into source_section (source_id, position, slug, name) values
('ownership-article', 1, 'opening', 'Opening'),
('ownership-article', 2, 'history', 'History'),
('ownership-article', 3, 'red-hat', 'Red Hat'),
('ownership-article', 4, 'governance', 'Governance'),
('ownership-article', 5, 'ownership', 'Ownership'),
('ownership-article', 6, 'implications', 'Implications'),
('ownership-article', 7, 'challenges', 'Challenges'),
('ownership-article', 8, 'conclusion', 'Conclusion'),
('ownership-article', 9, 'faq-1', 'Question 1'),
('ownership-article', 10, 'faq-2', 'Question 2'),
('ownership-article', 11, 'faq-3', 'Question 3'),
('ownership-article', 12, 'faq-4', 'Question 4'),
('ownership-article', 13, 'faq-5', 'Question 5'),
('ownership-article', 14, 'faq-6', 'Question 6'),
('ownership-article', 15, 'faq-7', 'Question 7');
