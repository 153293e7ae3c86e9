"""The slips of those who still learn English, as named rows: what is written → what is meant."""
