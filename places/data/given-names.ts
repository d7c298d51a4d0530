/** Given names that, right before a place's name, make it a surname: Michael Jordan, Jack London, George Washington. */
export const givenNames = `
Aaron Abraham Adam Adrian Alan Albert Alex Alexander Alexandra Alfred Alice Alison Allen Amanda Amy Andrea Andrew Andy Angela Ann Anna Anne Annie
Anthony Antonio Arthur Ashley Barbara Barry Ben Benjamin Bernard Beth Bill Billy Bob Bobby Brad Bradley Brandon Brian Bruce Bryan Calvin Carl Carla Carlos
Carol Caroline Catherine Cathy Charles Charlie Cheryl Chris Christian Christina Christine Christopher Cindy Claire Clarence Claude Colin Connie Craig Crystal Curtis Cynthia
Dan Daniel Danny Dave David Dawn Dean Deborah Debra Denise Dennis Denzel Derek Diana Diane Dinah Don Donald Donna Dorothy Doug Douglas Drew Duane Dwayne Earl Ed Eddie
Edgar Edith Edward Eileen Elaine Elizabeth Ellen Emily Emma Eric Erica Ernest Eugene Eva Evan Evelyn Fiona Frances Francis Frank Fred Frederick Gail Gary
Gene George Gerald Gerry Gilbert Gina Glen Glenn Gloria Gordon Grace Graham Greg Gregory Guy Harold Harriet Harry Harvey Heather Helen Henry Herbert
Howard Hugh Ian Irene Irving Isaac Jack Jackie Jacob Jacqueline James Jamie Jane Janet Janice Jason Jean Jeff Jeffrey Jennifer Jeremy Jerome Jerry Jesse Jessica
Jim Jimmy Joan Joanna Joe Joel John Johnny Jon Jonathan Jose Joseph Josh Joshua Joyce Juan Judith Judy Julia Julian Julie June Justin Karen Karl Kate
Katherine Kathleen Kathryn Kathy Katie Keith Kelly Ken Kenneth Kevin Kim Kyle Larry Laura Lauren Laurie Lawrence Lee Leon Leonard Leroy Leslie Lewis Lillian Linda Lisa
Liz Louis Louise Lucas Lucy Luis Luke Lynn Lynndie Marcus Margaret Maria Marie Marilyn Mark Marsha Martha Martin Marvin Mary Matt Matthew Maurice Megan Melanie Melissa
Michael Michelle Miguel Mike Mitchell Monica Nancy Naomi Natalie Nathan Neil Nicholas Nick Nicole Noah Norman Oliver Oscar Owen Pamela Pat Patricia Patrick Paul
Paula Peter Phil Philip Phillip Phyllis Rachel Ralph Randy Ray Raymond Rebecca Rhonda Richard Rick Ricky Rob Robert Roberta Robin Rodney Roger Ron Ronald Rose Roy Russell
Ruth Ryan Sally Sam Samantha Samuel Sandra Sarah Scott Sean Sharon Shawn Sheila Shirley Simon Sophie Stanley Stephanie Stephen Steve Steven Stuart Sue Susan
Suzanne Sylvia Tammy Ted Teresa Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracy Trevor Tyler Valerie Vanessa Vernon Vincent Vivian
Walter Wanda Warren Wayne Wendy William Willie Zach Zachary Zoe Booker Kerry Chloe Dinah Kareem Barack Vinnie Olivier Bruno Jeanne Pierre Michel Irving Isaiah Hakeem Neymar
`

/** Places that are also given names: before another capitalised word they are a person. */
export const placesThatAreGivenNames = `
Jordan Chad Georgia Paris Sydney Florence Austin Victoria Virginia Charlotte Alexandria Savannah India Kenya Israel Carolina Santiago
Milan Phoenix Dallas Houston Jackson Troy Tyrone Kerry Kent Chester Preston Petra Salvador Mauricio Guadalupe Lorraine Rosario Asunción
Trinidad Concepción Montserrat Regina Derry Darwin Lara Cali Sofia Dakota Jamaica Brooklyn Geneva Vienna Vienne Catalina Sabra Brittany Devon
`
