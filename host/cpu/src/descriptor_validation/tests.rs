use super::*;

#[test]
fn generated_records_give_the_words_of_the_reference() {
    crate::tests::assert_reference(&TWIN, 60);
}
