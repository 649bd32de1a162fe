/**
 * Given names of many cultures, by the sex they are mostly given to, beside those that compromise's lexicon brings.
 * Own compilation. Spelt with their accents; they are compared without.
 */
export const FEMALE_NAMES = `
Abena Ada Adaeze Adanna Adaora Adele Adina Adwoa Aferdita Agata Agnes Agnieszka Aida Aiko Aileen Ailsa Aine Aino Aisha Aissatou Akua Akosua
Alba Aleksandra Alessandra Alessia Alice Alicja Alina Alma Almaz Alva Amaka Amal Amara Amina Aminata Amira Amélie Ana Anahit Anaïs Ananya Andrea
Aneta Anett Angela Angelika Anica Anita Anja Anjali Anke Ann Anna Annalisa Anne Anneke Anneliese Annette Annika Annina Anouk Antje Antonella
Antonia Anushka Anya Aoife Arlette Arwen Asha Ashwini Asma Asta Astrid Asuka Aud Auður Ayako Ayaan Ayesha Aylin Ayşe Azadeh Aziza Babette Baraka
Barbara Bea Beata Beate Beatrice Beatrix Beatriz Bente Bérénice Berit Berta Bettina Bhavna Bianca Bich Bilal Birgit Birgitta Birte Bożena Bridget
Brigid Brigitta Brigitte Britta Bronwen Bronwyn Bryony Camila Camilla Camille Caoimhe Carla Carlotta Carmen Carolin Caterina Catriona Cécile Celeste
Celia Chantal Charlotte Chiamaka Chiara Chidinma Chika Chimamanda Chioma Chitra Christa Christel Christelle Christiane Ciara Cilla Clara Claudia
Clémence Colette Concetta Conchita Consuelo Corinna Corinne Cosima Dagmar Dagny Daiva Dalia Dalila Damla Daniela Danuta Daphne Daria Darya
Deborah Dee Deepa Deepika Deirdre Delia Delphine Derya Diana Dilara Dilys Dina Divya Djamila Dolores Domenica Donatella Doreen Dorota Dorothea
Dorte Dörte Dragana Đurđica Ebba Ebru Ebony Efua Eileen Eilidh Eimear Eirini Ekaterina Elaine Elena Eleni Eleonora Elfriede Elif Elin Elina Elisa
Elisabetta Elise Eliška Elke Ella Elle Ellen Elodie Elsa Elsbeth Elske Elspeth Elvira Ema Émilie Emily Emi Emiko Emine Emma Emmanuelle Enid Erika
Erin Ermelinda Ernestine Esi Esma Esme Esperanza Estelle Ester Esther Estrella Eszter Eun-ji Eun Eunice Eva Evelien Evelyn Ewa Fadwa Farah Fariba
Farida Fatemeh Fatima Fatma Fatou Fatoumata Femke Fenna Feride Fiadh Fien Fiona Flavia Fleur Flora Florence Fran Frances Francesca Francine
Françoise Franka Franziska Frauke Freda Freya Frida Frieda Friederike Funmilayo Gabriela Gabriella Gaëlle Gemma Geneviève Genoveva Georgina
Geraldine Gerda Gertrud Gertrude Ghislaine Gisela Gisèle Giulia Giuliana Giuseppina Gloria Grażyna Greet Greta Gretel Grethe Griet Grietje Gro
Guadalupe Gudrun Gülay Gülşen Gunhild Gurpreet Gwen Gwendolyn Gwyneth Hadiza Hafsa Hala Halima Halina Hamida Hana Hanan Hande Hanna Hannah Hanne
Hannelore Haruka Hatice Hayat Hedda Hedvig Hedwig Heba Heidi Heike Helen Helena Helene Helga Helle Henriette Henrike Hermine Hilda Hilde
Hildegard Hinata Hiba Hind Hoa Hồng Huda Hui Hương Hường Ida Ieva Ifeoma Ifunanya Ilaria Ildikó Ilka Ilona Ilse Imane Imelda Imke Imogen Ina
Inês Ines Inga Inge Ingeborg Ingrid Inka Ioana Iolanda Irena Irene Irina Irma Isa Isabel Isabella Isabelle Isla Ivana Iveta Ivy Iwona Izabela
Jacinta Jacqueline Jadwiga Jana Jane Janet Janina Janine Jannike Jasmin Jasmine Jaya Jelena Jenna Jennifer Jenny Jess Jessica Jette Jill Jimena
Jin-ah Jitka Joan Joana Joanna Jocelyn Johanna Jola Jolanta Josefa Joséphine Josie Joyce Juana Judit Judith Jule Julia Juliana Julie Juliette
Jun-ko Jutta Kaja Kalina Kalpana Kamala Kamila Karen Karin Karina Karla Karolina Katarina Katarzyna Kateřina Käthe Katharina Kathleen Kathrin
Kathryn Katinka Katja Katrin Katrina Kavita Kavya Kayla Keiko Kerstin Kezia Khadija Kiera Kim Kimiko Kiran Kirsten Kirstin Kirsty Klara Klaudia
Konstanze Kristin Kristina Krystyna Kübra Kunigunde Laila Lakshmi Lamia Lan Lara Latifa Latisha Laura Laure Laurence Lavinia Layla Lea Leah
Leila Leilani Leire Lena Leni Leonie Leonor Leonora Leslie Leticia Lidia Liesbeth Lieselotte Ligia Lila Lilia Lilian Lilith Lily Lina Linda Line
Linh Linnea Lioba Lisa Lisbeth Lise Liselotte Liv Livia Liz Lizzie Loes Lola Loredana Lorena Lotta Lotte Lou Louisa Louise Lourdes Luana Lubna
Lucía Lucia Lucie Lucille Lucinda Lucy Ludmila Luisa Luise Lule Luna Luz Lydia Lynn Lyra Maartje Mabel Madalena Maddalena Madeleine Madhu Madina
Magda Magdalena Maggie Mahsa Mai Maike Maire Maja Malak Malgorzata Małgorzata Malika Malin Mamie Manal Mandy Manon Manuela Mara Mareike Margaret
Margarethe Margarita Margarida Margherita Margit Margo Margot Margriet Marguerite María Maria Mariam Mariama Mariana Marianne Marica Marie Mariela
Marieke Marielle Marija Marijke Marika Marina Marion Marisa Marisol Marit Marita Marjolein Marjorie Marketa Markéta Marlene Marlies Marta Märta
Martha Martina Martine Maryam Maryse Mary Masha Mathilde Matilda Matilde Maud Maura Maureen Mavis Maxine Mayumi Megan Megumi Mei Mei-Ling Meike
Melanie Melek Melike Melina Melinda Melissa Mercedes Meral Merel Merete Meriem Merle Merve Meseret Meta Mette Mi-sook Mia Michaela Michèle Michelle
Michiko Mieke Mikaela Mila Milagros Milena Milica Mimi Min-ji Mina Minh-Anh Minnie Mira Miranda Mireille Mireia Mirela Miriam Mirjam Mitra Miyu
Moira Mona Monica Monika Monique Morag Morven Munira Muriel My Mỹ Nabila Nada Nadège Nadia Nadine Nadja Nadira Naima Najat Nana Nanami Nancy Nandini
Naoko Naomi Narges Nasrin Natalia Natalie Natasha Nathalie Nausheen Nayeli Nazanin Nazlı Neele Neeta Nele Nell Nelly Nesrin Nessa Neus Nga Ngozi
Niamh Nicola Nicole Nicoletta Nicolette Nida Nike Nilufar Nina Nino Nirmala Nisha Nita Njeri Nkechi Noelia Noémie Noemi Noor Nora Noreen Norma
Nour Noura Novella Nuala Nuria Núria Nurul Odette Odile Ofelia Olena Olga Olivia Oluchi Omolara Oona Oriana Orla Ornella Orsolya Outi Paloma
Pamela Paola Parisa Parvati Parveen Pascale Patience Patricia Patrizia Paula Paulette Paulina Pauline Penelope Perla Pernille Petra Petronella
Philippa Phoebe Phoebe Phuong Phương Pia Pien Pilar Poonam Pooja Priscilla Priska Priti Priya Priyanka Quỳnh Rabia Rachel Rachida Radha Radka
Rafaela Raffaella Ragnhild Rahel Rana Rania Raquel Rasa Rashida Rebecca Rebekka Régine Regina Reiko Rekha Renata Renate Renée Reyhan Rhiannon Rhona
Ria Riitta Rika Riko Rima Rin Rita Ritu Roberta Roisin Róisín Romana Romina Romy Rosa Rosalia Rosalind Rosanna Rosario Rosemarie Roswitha Roxana
Roya Rozalia Ruba Rubina Rukmini Ruth Ruxandra Ruza Saanvi Saara Sabah Sabina Sabine Sabrina Sachiko Sadia Safiya Sahar Saida Sakura Salma Saloni
Salome Samantha Samia Samira Sandra Sania Sanna Sanne Saoirse Sara Sarah Saraswati Sarita Saskia Satu Savita Şebnem Seema Selam Selin Selina Selma
Seo-yeon Serena Sevda Sevgi Severine Shabana Shabnam Shahida Shaima Shanelle Shanice Shanthi Shauna Sheila Sheena Shelagh Shirin Shivani Shreya
Shu-fen Shu Sibel Sibylle Siew Sigi Sigrid Silje Silke Silvana Silvia Simona Simone Sina Sinéad Siobhan Síle Siri Sita Siv Sive Sofia Sofie
Sofija Sohee Solange Solveig Sona Sonal Sonia Sonja Soo-jin Soo-ah Sophia Sophie Soraya Stanisława Stefania Stefanie Steffi Stella Steph Stephanie
Sujata Suki Sumaya Sunita Sunniva Susan Susana Susann Susanna Susanne Suse Sushma Suzanna Suzanne Svetlana Svenja Swati Sybille Sylvia Sylvie
Tabitha Tahira Tahmina Tamar Tamara Tamika Tamsin Tânia Tania Tanja Tanya Tara Tasneem Tatiana Tatjana Tea Teresa Tereza Tess Tessa Thandi
Thandiwe Thanh Thảo Thea Theresa Therese Thi Thị Thu Thủy Thùy Tiffany Tilda Tilly Tina Tindra Tineke Tiina Tomoko Tomomi Tooba Tora Torild Toril
Tove Trang Trinidad Trude Trine Trish Trudy Tshering Tuba Tülay Tuva Tuyết Ulla Ulrike Uma Una Urška Ursel Ursula Urszula Usha Uta Ute Valentina
Valeria Valerie Vân Vanessa Vanja Vasiliki Vaishali Veerle Vera Verena Verónica Veronika Vibeke Vicky Victoria Vida Vidya Vigdis Viktoria Vilde
Vilma Vimala Viola Violeta Virginia Virginie Viviana Vivien Vivienne Vlasta Wafa Wairimu Waltraud Wambui Wangari Wanda Wanjiku Wendy Wiebke
Wiesława Wilhelmina Wilma Winifred Xenia Xiaoling Xin Ximena Xiomara Yaa Yael Yaël Yamina Yan Yara Yasmin Yasmina Yasmine Yelena Yeliz Yetunde
Yevgenia Ylva Yoko Yolanda Yolande Yoon-ah Yoshiko Ysolde Yui Yuki Yukiko Yuko Yulia Yuliya Yumi Yun Yvette Yvonne Zadie Zahra Zainab Zara Zaynab
Zdenka Zehra Zeinab Zelda Zeynep Zina Zita Živa Zoe Zoé Zofia Zohra Zora Zosia Zsófia Zsuzsa Zubaida Zuzana Zuzanna
Bea Sal Josie Mags Dot Bev Babs Carrie Cass Cath Chrissie Cindy Debbie Edie Ellie Elsie Evie Flo Florrie Gill Ginny Hattie
Hetty Jackie Jan Jeannie Jo Jodie Jools Kate Katie Kathy Kirstie Kitty Lexi Libby Lil Lindy Lottie Maddie Mandy Meg Millie Mitzi Molly Moll Nan
Nancy Nat Nicky Nikki Pam Pat Patsy Pattie Peg Peggy Penny Pip Pippa Pixie Polly Posie Prue Ros Roz Rosie Roxy Sadie Sally Saz Shaz Sian Siân Soph Sukie
Sue Susie Suzie Tash Tammy Thelma Tilde Tilly Tori Trix Trixie Val Viv Winnie Zena Ama Afia Esi Adjoa Nneka Nkem Ebele Temitope Titilayo Yewande Folasade
Bukola Busisiwe Nomsa Nomvula Lerato Naledi Palesa Zanele Zodwa Ayana Makeda Tigist Hiwot Selamawit Aster Bethlehem Mekdes Liya Fikir
Xochitl Citlali Itzel Yadira Maribel Maricel Marisela Graciela Rocío Mayra Yesenia Araceli Guillermina Luciana Antonela Valentine Apolline
Margaux Capucine Eugénie Solène Maëlle Maëlys Lucile Océane Oriane Aurélie Aurore Bénédicte Agathe Hélène Élise Éléonore Edwige Fabienne
Ghita Hajar Kenza Lamiae Siham Zineb Nawal Rim Rym Yousra Sawsan Suhair Nahla Nuha Reem Ruqayya Shahd Shireen Wijdan Aparna Aditi
Anindita Archana Arundhati Bhavana Chandra Durga Gayatri Gita Hema Indira Ishita Jyoti Kalyani Lalita Lata Leela Madhavi Mala Malini Manju Maya
Meena Meera Megha Mohini Mridula Namrata Neha Padma Pallavi Poornima Prerna Preeti Radhika Rajni Rashmi Rupa Sadhana Sangeeta Sarojini Shalini
Shanta Shilpa Shobha Shruti Smita Sneha Sonali Sudha Sulochana Suman Tanvi Tejal Trisha Uttara Vandana Vasudha Vijaya Yamini Jiwoo Ji-woo Ji-young
Hye-jin Hyun-ah Mi-rae Sun-hee Soo-min Yuna Ae-ra Bo-ra Da-hye Eun-hye Ha-eun Xiaomei Xiu Ying Jing Jia Lihua Meiling Yifei Yuting Ziyi Fang Fen Hong Lian
Ngọc Diễm Hạnh Hiền Loan Nhung Oanh Tuyền Yến Dewi Siti Putri Ayu Ratna Wulan Sri Intan Melati Nur Aini Nurhaliza Malee Somchit Ploy Nok Apsara
Altagracia Milagro Socorro Remedios Inmaculada Montserrat Iratxe Ainhoa Itziar Nekane Amaia Leire Olatz Uxue Aranzazu Begoña Estíbaliz
Snježana Ljiljana Vesna Dubravka Gordana Mirjana Nevena Ruža Slavica Zlata Kalliopi Despina Eftychia Evangelia Panagiota Sotiria Stavroula Vasso Chrysa
Oksana Oxana Halyna Iryna Kateryna Larysa Lesia Lyudmyla Nadiya Natalya Nataliya Tetyana Valentyna Yaryna Alla Alyona Galina Inna Lyuba Marfa Nastya
Polina Raisa Tamila Varvara Zinaida Zoya Guðrún Sigríður Þóra Ragna Steinunn Hulda Edda Aðalheiður Ásta Hrafnhildur Katrín Unnur
`;

export const MALE_NAMES = `
Aaron Abdallah Abdel Abdi Abdoul Abdul Abdullah Abebe Abel Abhinav Abhishek Abiodun Abraham Achim Adalberto Adam Adamu Adebayo Adedayo Adekunle Adem
Adil Aditya Adnan Adolfo Adrian Adriano Adrien Ahmad Ahmed Ahmet Aidan Aiden Aimé Ajay Akash Akin Akio Akira Akram Aksel Alain Alan Alasdair Alberto
Albrecht Aldo Alec Aleksandar Aleksander Aleksei Alessandro Alessio Alex Alexander Alexandre Alexandros Alexei Alfonso Alfred Alfredo Ali Alistair
Alois Alonso Álvaro Alwin Amadeo Amadou Aman Amar Ambrogio Ambrose Amir Amit Amos Anand Anatoly Anders André Andreas Andrei Andrej Andrés Andrew
Andrzej Andrius Ángel Angelo Angus Anil Ankit Anselm Ansgar Antal Anton Antoine Antonín Antonio António Antonis Anwar Araz Arash Archie Arlo Arif Aris
Arjen Arjun Arkadiusz Armand Armando Armin Arnaud Arne Arno Arnold Arnulf Arshad Artem Arthur Artur Arturo Arun Arvid Arvind Asad Asger Asher Ashok
Asif Aslan Atif Atilla Atsushi Attila Aubrey Aurelio Austin Avi Axel Ayodele Ayo Azad Aziz Babak Babatunde Baldwin Balázs Balint Barış Barnaby Barry
Bart Bartek Bartholomew Bartosz Basil Bastiaan Bastian Baptiste Beau Béla Ben Benedikt Bengt Beniamino Benjamin Benjie Benny Benoît Bernard Bernardo
Bernd Bernhard Bert Bertie Bertil Bertrand Bhavesh Bilal Bill Billy Birger Björn Bjarne Bjørn Blaise Blake Bob Bobby Bogdan Bohdan Bolek Boniface Borja Boris
Børge Boubacar Brad Bradley Bram Brandon Branislav Branko Brendan Brent Brett Brian Bronisław Bruce Bruno Bryan Burak Burkhard Bülent Can Carl Carlo
Carlos Carsten Caspar Casper Caspian Cassius Ced Cédric Cem Cengiz Cesare César Chad Charles Charlie Chen Cheng Chesney Chetan Chibuzo Chidi Chike Chinedu
Chris Christer Christian Christoph Christophe Christopher Christos Chuck Chukwuemeka Chul Cillian Ciarán Ciro Claude Claudio Claus Clément
Clemens Cliff Clive Clyde Cody Cole Colin Colm Colum Conal Connor Conor Conrad Constantin Corentin Cormac Cornelis Cornelius Cosimo Cosmin Craig
Cristian Cristiano Cristóbal Curtis Cuthbert Cyril Cyrille Cyrus Daan Dafydd Dag Daiki Daisuke Dale Damian Damien Damir Dan Daniel Daniele Danilo
Danny Dante Daoud Dara Dario Dariusz Darragh Darren Daryl Daud Dave David Davide Davit Davor Dean Declan Deepak Demetrius Demir Denis Deniz Dennis Denzel
Derek Dermot Desmond Dev Devon Diarmuid Didier Diederik Diego Dieter Dietmar Dietrich Dieudonné Dilip Dimitar Dimitri Dimitris Dinesh Dino Diogo
Dirk Dmitri Dmitry Dmytro Dom Domenico Domingo Dominic Dominik Dominique Don Donal Donald Donovan Dorian Dov Doug Douglas Dov Drago Dragan Drew Duarte
Duc Đức Dũng Duncan Dušan Dustin Dwayne Dylan Eamon Ebenezer Eckhard Ed Eddie Eddy Edgar Edmund Edoardo Edouard Eduard Eduardo Edvard Edward Edwin
Eero Efe Efraín Egbert Egil Egon Eiji Einar Eirik Eitan Ekow Elias Eliot Elijah Elio Eliseo Elliot Elliott Ellis Elmar Eloi Elton Emanuele Emeka Emil
Emile Emilio Emir Emmanuel Emre Emrys Endre Engin Ennio Enoch Enric Enrico Enrique Enzo Eoghan Eoin Ephraim Erdem Eren Erhan Eric Erich Erik Erkki Erland
Ernest Ernesto Ernst Errol Erwan Erwin Esteban Ethan Étienne Eugen Eugene Eugenio Eusebio Evan Evander Evangelos Everett Ewan Ezekiel Ezequiel Ezra
Fabian Fabio Fabrice Fabrizio Fadi Faisal Farhad Farid Farouk Faruk Fausto Federico Fedor Feliks Felipe Felix Ferdinand Fergal Fergus Ferenc
Fermín Fernand Fernando Fetch Fidel Filip Filippo Finlay Finley Finn Finnian Fintan Fionn Flavio Florent Florentin Florian Floris Folke Forrest Francesc
Francesco Francis Francisco Franco François Frank Frankie Franklin Frans František Franz Fraser Fred Freddie Frederic Frédéric Frederick Fredrik Friedrich
Frits Fritz Fumio Gabe Gabriel Gabriele Gaël Gaetano Gaius Gareth Gaspard Gaspar Gaston Gauthier Gavin Gavriel Geert Gennaro Geoff Geoffrey Georg George
Georges Georgi Georgios Gérald Gerald Gerard Gerardo Gerd Gerhard Germain Germán Gerrit Gerry Ghassan Giacomo Giancarlo Gianluca Gianni Gideon Gil Gilbert
Gilberto Gilles Gino Giorgio Giorgos Giovanni Giuliano Giulio Giuseppe Glen Glenn Godfrey Gonçalo Gonzalo Gopal Goran Gordon Gottfried Graeme Graham
Greg Gregor Gregory Grégoire Grigori Grzegorz Guido Guilherme Guillaume Guillem Guillermo Günter Günther Gunnar Gus Gustav Gustavo Guus Guy Gwilym
György Gyula Habib Hadi Hafiz Håkon Hakan Hakim Halil Halvor Hamid Hamish Hamza Hanif Hannes Hans Harald Hari Harish Haris Harold Harrison Harry Haruki
Haruto Harvey Hasan Hashim Hassan Hauke Haydar Hector Héctor Heiko Heinrich Heinz Helge Helmut Hendrik Henk Henning Henri Henrik Henrique Henry
Herbert Hernán Hervé Hideo Hideki Hikaru Hilmar Hiro Hiroshi Hiroto Holger Horace Horacio Horst Hossein Howard Hryhoriy Hubert Hüseyin Hugh Hugo Huw Huy Hùng
Iain Ian Ianto Ibrahim Idris Ignacio Ignacy Igor Ike Iker Ikenna Ilie Ilija Ilya Imran Imre Ingmar Ingo Ingolf Inigo Íñigo Innocent Ioannis Ion Irfan
Irving Isaac Isaiah Ishaan Ishmael Isidro Ismael Ismail Israel Istvan István Itai Ivan Ivar Ivo Ivor Iwan Jaakko Jabari Jacek Jack Jackson Jacob
Jacopo Jacques Jae-won Jaime Jake Jakob Jakub Jamal James Jamie Jamil Jan-Willem Jani Janko Janne János Jared Jarek Jari Jarno Jarosław Jason Jasper
Javier Javi Jay Jean-Luc Jean-Marc Jean-Paul Jean-Pierre Jed Jeff Jeffrey Jelle Jens Jerzy Jeremiah Jeremy Jerome Jérôme Jerónimo Jerry Jeroen Jesper Jesse Jesús
Jim Jimmy Jin Jiří Jitendra Joachim João Joaquín Job Jochen Joe Joel Joey Johan Johann Johannes John Johnny Jon Jonas Jonathan Jonny Joon-ho Joon Joost Jordi
Jorge Jörg Jörn Joris Jorma Jos José Josef Joseph Josh Joshua Josip Josse Józef Juan Jude Juha Jukka Jules Julian Julien Julio Julius Jun Junaid Jung-ho Júnior
Jürgen Juri Jussi Justin Justus Kai Kacper Kaito Kajetan Kalle Kamal Kamil Kamran Karan Kareem Karel Karim Karl Karol Karsten Kaspar Kasper
Kassim Kaz Kazimierz Kazuki Kazuo Keanu Keegan Kees Keir Keith Kelechi Kelvin Kemal Ken Kendrick Kenji Kenneth Kenta Kerem Kerim Kevin Khaled Khalid Khalil
Khanh Kieran Killian Kim-Jong Kiyoshi Kjell Klaas Klaus Klemens Knud Knut Koen Kofi Kojo Koji Kolya Konrad Konstantin Konstantinos Kornel Kostas Koushik Kristian Kristof
Kristoffer Krzysztof Kunal Kurt Kwabena Kwaku Kwame Kwasi Kwesi Kyle László Lachlan Ladislav Lakshman Lamar Lamine Lance Lars Laszlo Laurent Laurie
Laurits Lawrence Lazar Leandro Lech Lee Leif Len Lennart Lenny Leo Léo Leon Leonard Leonardo Leonel Leonhard Leonid Leopold Leroy Leszek Levi Levente
Lewis Lex Liam Lino Linus Lionel Lloyd Loïc Lorcan Lorenz Lorenzo Lothar Louis Loukas Lowell Lubomir Luc Luca Lucas Luciano Ludo Ludovic Ludvig Ludwig
Luigi Luis Luís Luka Lukas Lukáš Łukasz Luke Luther Maarten Mac Maciej Magnus Mahesh Mahmoud Mahmud Maik Majid Makoto Malachy Malcolm Malik Mamadou
Manfred Manish Manoj Manolo Manolis Mansour Manuel Marc Marcel Marcello Marcelo Marcin Marco Marcos Marcus Marek Marián Mariano Marijn Marin Mario
Marius Markus Marlon Mars Marten Martijn Martin Martín Martinho Márton Marvin Masahiro Masato Masaki Massimo Mateo Mateusz Mathias Mathieu Mathis
Matias Matīss Matěj Matt Matteo Matthew Matthias Matthieu Matti Mattias Mattia Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Mbongeni Mehdi
Mehmet Mehul Meinhard Mel Menno Merlin Mervyn Micah Michael Michał Michalis Michel Michele Michiel Mick Mickey Miguel Mihai Mihály Mika Mikael Mike Mikhail Mikko
Mikkel Mikołaj Mikoto Milan Miles Miloš Milo Milton Min-ho Min-jun Minh Miran Mirko Miroslav Mirosław Mischa Misha Mitch Mitchell Mladen Modibo Moha Mohamed
Mohammad Mohammed Mohan Mohsen Moritz Morris Morten Moses Moshe Mostafa Moussa Muhammad Mukesh Murad Murat Murray Musa Mustafa Mykola Myron Nabil
Nacho Nader Nadim Naoki Naoto Narendra Nasser Nathan Nathaniel Naveed Naveen Navid Ned Neil Nelson Nenad Neven Neville Nial Niall Nicholas Nick
Nicky Nico Nicolae Nicolai Nicolas Nicolò Niels Nigel Nikhil Nikita Niklas Niko Nikola Nikolai Nikolaj Nikolas Nikolaos Nikos Nils Nimrod Nitin Njoroge
Noah Noam Noé Noel Nolan Norbert Norman Norris Nuno Octavio Odd Ofer Ognjen Oisín Okan Oke Okechukwu Oksanen Olaf Olav Ole Oleg Oleh Oleksandr Olivier Oliver Olu
Olumide Oluwaseun Omar Omari Omer Ömer Omid Ondřej Onno Onur Oren Orhan Oriol Orlando Oscar Øystein Oskar Osman Osvaldo Oswald Otis Otmar Otto Ousmane Owain
Owen Özgür Oz Pablo Paco Pádraig Panos Paolo Paride Parth Pascal Pasquale Patrice Patricio Patrick Patrik Patryk Patxi Paul Paulo Pavel Paweł Pavlos Pedro Peer Pekka
Pelle Pepe Per Percy Pere Peregrine Pete Peter Petr Petros Phil Philip Philipp Philippe Phillip Piero Pierre Pierrick Piet Pieter Pietro Pim Piotr Pradeep Prakash
Pranav Prasad Prashant Pravin Przemysław Qasim Quang Quentin Quincy Quinn Raf Radek Radomir Radosław Radu Rafael Rafał Rafe Raffaele Rafiq Raghav Rahim
Rahman Rahul Raimund Rainer Raj Rajan Rajesh Rajiv Ralf Ralph Ram Rama Ramesh Rami Ramón Ramon Ramzi Randy Ranjit Raoul Rashid Rasmus Raúl Ravi Ray Raymond
Raza Refik Reg Reggie Reginald Reinhard Reinhold Reinier Remco Rémi Rémy Renato Renaud René Reuben Rex Rhys Ricardo Riccardo Richard Rick Ricky
Rico Riku Rikard Rishi Rob Robbie Robert Roberto Robin Rocco Roderick Rodney Rodolfo Rodrigo Roel Roger Rogelio Rohan Rohit Roland Rolf Roman Romain
Romeo Romuald Ron Ronald Ronan Ronnie Rory Ross Roy Ruairí Ruaridh Ruben Rubén Rudi Rudolf Rudy Rui Rune Rupert Rurik Russ Russell Rustam Ryan Ryo Ryszard Ryu
Saad Sacha Sadiq Saeed Said Sait Sajid Salim Salman Salvador Salvatore Sam Sameer Sami Samir Sampson Samson Samuel Samuele Sander Sandro Sandeep Sandor Sándor
Sanjay Sanjeev Santiago Santino Santos Satoshi Saul Saúl Sava Scott Seamus Séamus Sean Seán Seb Sebastian Sebastiano Sébastien Sedat Sefa Selim Senan Seong
Serge Sergei Sergio Serhiy Serkan Seth Severin Seun Seung Seydou Shakil Shane Shankar Shaun Shawn Shay Shea Sher Sherif Shin Shinji Shintaro Shiv Shlomo
Shota Sid Siddharth Sidney Siegfried Siggi Sigmund Sigurd Silas Silvan Silvano Silvio Simão Simon Siméon Simeon Sipho Sivan Sjoerd Slavko Slawomir Sławomir
Slobodan Søren Sören Sohail Sol Solomon Soren Spencer Spiros Spyros Srđan Stan Stanisław Stanley Stavros Stef Stefan Stefano Stéphane Stephen Sten Stephan Steve Steven
Stewart Stig Stijn Stu Stuart Sture Subhash Sudhir Suleiman Süleyman Sultan Sunil Suraj Suresh Svante Svein Sven Sverre Swen Syed Sylvain Szymon Tadashi
Tadeusz Tadgh Tadhg Taha Tahir Taiwo Takashi Takeshi Takumi Tamás Tancredi Taner Tarek Tariq Tarun Tatsuya Taylor Ted Teddy Teemu Teo Teodor Terence
Terje Terrence Terry Teun Thabo Thad Thanos Theo Theodor Theodore Théo Thibault Thierry Thijs Thilo Thomas Thor Thorben Thore Thorsten Tiago Tibor Tijs
Till Tilman Tim Timo Timothy Timur Tino Tito Titus Tobi Tobiah Tobias Toby Todd Tom Tomás Tomas Tomáš Tomasz Tomek Tommaso Tommy Tomo Toni Tony Torben
Tord Tore Torsten Toshi Tracy Travis Trent Trevor Trey Tristan Troels Trond Truong Tuan Tuấn Tudor Tunde Tuomas Tuukka Ty Tyler Tyrell Tyrone Uche Udo Ugo Ulf
Uli Ulrich Ulrik Umar Umberto Umut Uri Uriel Urs Uwe Václav Vadim Valentin Valentino Valerio Valery Vasco Vasile Vasily Vasilis Vassilis Vedat Veikko
Venkat Vernon Vic Vicente Vidar Vidal Vijay Vikram Viktor Ville Vinay Vince Vincent Vincenzo Vinod Vishal Vito Vittorio Vivek Vlad Vladimir Vladislav
Vojtěch Volker Volodymyr Vuk Vusi Waldemar Waleed Walid Wallace Wally Walt Walter Warren Warsame Wayne Wei Werner Wesley Wenzel Wiktor Wilbur Wilfred Wilfried
Wilhelm Willem Will William Willie Willy Wim Winston Witold Władysław Wojciech Wojtek Wolfgang Wolfram Wouter Xabi Xabier Xander Xavi Xavier Yacine Yahya Yakov Yakub Yan
Yanis Yann Yannick Yannis Yaroslav Yaser Yash Yasin Yasir Yaw Yiannis Yigal Yitzhak Yohannes Yonas Yong Yorgos Yosef Yoshi Youssef Yuri Yuriy Yury Yusuf Yuto
Yves Yvan Zac Zach Zachary Zack Zaid Zak Zaki Zbigniew Zdeněk Zdravko Zed Zeke Zeki Željko Zhang Zhen Ziad Zoltán Zoran Zubair Zygmunt
Mo Al Bo Art Ozzy Jed Jem Jez Kev Les Lol Matty Mikey Nige Olly Ollie Paddy Pat Pete Raff Robbo Sim Stevie Taff Tel Theo Tim Tonks Vin Wes Wills
Femi Segun Tayo Wale Yemi Kayode Gbenga Dele Deji Obinna Uchenna Nnamdi Ifeanyi Ebuka Kelechukwu Sani Musa Tafari Tesfaye Haile Dawit Girma Getachew Mulugeta
Bongani Themba Mandla Jabu Lwazi Mpho Kagiso Tendai Tapiwa Farai Kudzai Otieno Kamau Mwangi Kipchoge Baraka Juma Hamisi Rajabu Ousmane Cheikh Ibrahima Seydou
Wei Jian Jun Hao Ming Qiang Tao Yang Bin Bo Feng Gang Guang Hai Hui Jie Kang Lei Long Peng Qi Rui Shan Wen Xiang Yong Zhi Haoran Zihan Yuchen
Sung Hyun Jin-woo Ji-hoon Sang-woo Tae-yang Dong-hyun Seung-ho Young-ho Woo-jin Budi Agus Bambang Joko Slamet Wayan Made Ketut Nyoman Putu Rizky Somchai Somsak Niran Arthit Prasert
Bảo Cường Đạt Hải Hiếu Hoàng Khoa Long Nam Phong Phúc Quân Sơn Tài Thắng Thành Tín Trung Việt Vinh
Aslanbek Nursultan Daulet Rustem Bakhyt Jahongir Sherzod Temur Ulugbek Bekzod Vagif Rauf Elchin Levan Giorgi Zurab Vakhtang Tornike Aram Armen Hayk Narek Tigran Vahan
`;

/** Given to both: no sex is concluded from them. */
export const EITHER_NAMES = `
Adi Addison Alex Alexis Ali Alix Amal Amari Amit Andy Angel Ariel Ashley Aubrey Avery Ayo Bailey Bao Billie Blair Bobbie Brook Casey Cameron Charlie Chi Chris
Claude Cleo Cory Dana Dani Darcy Deniz Devin Dominique Drew Eden Eli Elliot Ellis Emery Evren Finley Flo Frankie Gabi Gabriele Glenn Hadley Hao Harley Harper Hayden Hilary Hui
Ikram Indigo Iman Jackie Jaden Jamie Jan Jay Jaya Jean Jesse Jessie Jia Jo Jody Jordan Jules Jun Kai Kay Keegan Kelly Kelsey Kendall Kerry Kim Kiran Kit Kris Lane Lee Leigh Leslie
Lindsay Ling Linh Logan Lou Luca Marlowe Mel Micah Michele Mika Min Ming Morgan Nasim Nico Nicola Nicky Nikita Noa Noel Noor Nur Odell Parker Pat Paris Peyton Phoenix Quinn Rain Reese
Regan Remy Reza Riley Robin Rory Ronnie Rowan Rudi Sacha Sam Sammy Sandy Sasha Shannon Shay Sidney Skyler Sky Sol Stacey Stevie Sunny Sydney Taylor Teddy Terry Toni Tracy Toby Uli Valentine Vanja Wei Wen
Xin Yan Yael Ying Yu Yuki Zhen Zion Aki Asa Haru Hiroki Hinata Itsuki Kaoru Makoto Masami Nao Ren Rin Shinobu Sora Tomo
Gurdeep Harpreet Jaspreet Manpreet Navdeep Rajwinder Simran Sukhdeep Tenzin Pema Karma Dorji Sonam Tshering Kinley
`;

/**
 * Given names that are ordinary words too, and so need the note around them to speak for a person. Own compilation.
 */
export const NAMES_THAT_ARE_WORDS = `
Guy Van
Will Hope April Mark Grace Rose May June August Joy Faith Bill Jack Rob Sue Pat Penny Art Frank Gene Dot Don Ray Dean Grant Chase Chip Cliff Clay Dale Dawn Daisy Lily Ivy Iris Violet
Heather Hazel Holly Olive Ginger Poppy Pearl Ruby Amber Jade Crystal Opal Summer Autumn Winter Melody Harmony Charity Patience Prudence Constance Mercy Honor Verity Felicity Serenity Destiny Haven Sunny
Sky Star Storm Brook River Lake Forest Reed Heath Glen Basil Sage Rosemary Robin Jay Drake Wolf Fox Buck Bear Buddy Earl Duke King Prince Major Pierce Lance Miles Nick Skip Rusty Sandy
Stormy Rich Carol Christian Bishop Abbot Hunter Mason Carter Cooper Parker Porter Tanner Archer Baker Fisher Walker Harper Piper Angel Lee Ty Bo Al Ed Sol Gale Gay Ward
Page Tad Kit Kitty Victor Noble Royal Sterling Flint Stone Rock Ace Bay Bell Blaze Blue Bond Bridge
Candy Cherry Clover Coral Cricket Dusty Echo Ember Fern Gem Honey India Juniper Lark Laurel Liberty Lotus Magnolia Maple Merry Nova Oak Ocean Paris Petal Raven Saffron
Savannah Scout Shell Silver Sierra Sparrow Tawny Temperance True Trinity Unity Willow Wren Zen Dick Ash Ashes Bud Cash Colt Dash Dell Fisher Gage Judge Justice Knight Maverick Pace
Peace Perry Pike Ransom Reef Reign Rider Rune Saint Steel Tate Thane Trace Usher Wilder My Duc Dung Hung Young Jin Bao
Gang Hong Sun Moon Nova Bay
`;
